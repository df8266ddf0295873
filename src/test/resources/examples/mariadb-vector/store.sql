CREATE TABLE letters (
  id INT PRIMARY KEY,
  place VECTOR(384) NOT NULL,
  VECTOR INDEX (place)  -- finds: vector-store mariadb-vector
);
SELECT id FROM letters; -- finds nothing
