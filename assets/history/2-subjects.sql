-- What a commit says of itself, for audits of commits.
ALTER TABLE audit ADD COLUMN subject TEXT
