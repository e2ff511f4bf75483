WITH changed AS (
        UPDATE jobs SET state = 'failed', finished_at = clock_timestamp(), error_reason = :reason, error_message = :message, error_fields = CAST(:fields AS jsonb), child_deaths = child_deaths + :deaths, sequence = sequence + 1, updated_at = clock_timestamp()
        WHERE id = :job AND account_id = :account AND state = 'processing' AND attempt = :attempt
        RETURNING *
    ), 
    written AS (
        INSERT INTO job_events
            (account_id, job_id, sequence, type, state, attempt, progress, stage, note, error, shoot_id, batch_id)
        SELECT account_id, id, sequence, 'failed', state, attempt, progress, stage, :message, CAST(:error AS jsonb), shoot_id, batch_id
        FROM changed
        RETURNING id AS event_id, account_id, job_id, sequence, type
    ),
    notified AS (
        SELECT job_id, event_id, pg_notify('luster_events',
            account_id || ' ' || job_id || ' ' || event_id || ' ' || sequence || ' ' || type) IS NULL AS silent
        FROM written
    )
    
    SELECT changed.*, notified.event_id FROM changed JOIN notified ON notified.job_id = changed.id
