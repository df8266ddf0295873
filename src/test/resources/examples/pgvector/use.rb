require "neighbor"  # finds: import pgvector

class Letter < ApplicationRecord
  has_neighbors :place  # finds: vector-store pgvector
end
