WITH changed AS (
        UPDATE jobs SET state = 'queued', progress = 0, stage = '', note = '', alternative = :alternative, reseeds = :reseeds, causes = causes || jsonb_build_object(CAST(:cause AS text), coalesce((causes ->> CAST(:cause AS text))::int, 0) + 1), child_deaths = child_deaths + :deaths, sequence = sequence + 1, updated_at = clock_timestamp()
        WHERE id = :job AND account_id = :account AND state = 'processing' AND attempt = :attempt
        RETURNING *
    ), 
    written AS (
        INSERT INTO job_events
            (account_id, job_id, sequence, type, state, attempt, progress, stage, note, error, shoot_id, batch_id)
        SELECT account_id, id, sequence, 'retrying', state, attempt, progress, stage, :message, CAST(:error AS jsonb), shoot_id, batch_id
        FROM changed
        RETURNING id AS event_id, account_id, job_id, sequence, type
    ),
    notified AS (
        SELECT job_id, event_id, pg_notify('luster_events',
            account_id || ' ' || job_id || ' ' || event_id || ' ' || sequence || ' ' || type) IS NULL AS silent
        FROM written
    )
    
    SELECT changed.*, notified.event_id FROM changed JOIN notified ON notified.job_id = changed.id
