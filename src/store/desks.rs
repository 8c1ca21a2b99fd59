//! What waits for somebody, read across the tables of others. Reads only: each thing is changed by its own file.
