-- The product's own tables live in schema boiduong, which Flyway creates; the engine keeps ACT_* in the default schema.
select 1;
