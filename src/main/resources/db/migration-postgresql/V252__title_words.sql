-- The words of a task's title, small and without marks, as they are looked for (vn.boiduong.shared.PlainText): the engine's table of
-- variables has an index of them (vn.boiduong.engine.EngineIndexes), so that a search need not go over all tasks for a word few have.
create function title_words(title text) returns tsvector immutable parallel safe language sql as $$
    select pg_catalog.array_to_tsvector(pg_catalog.array_remove(pg_catalog.regexp_split_to_array(pg_catalog.lower(pg_catalog.translate(
        pg_catalog.regexp_replace(pg_catalog.normalize(title, 'NFD'), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')), '[^a-z0-9]+'), ''))
$$;
