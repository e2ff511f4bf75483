WITH changed AS (
        UPDATE jobs SET state = 'processing', attempt = attempt + 1, started_at = clock_timestamp(), progress = 0, stage = '', note = '', sequence = sequence + 1, updated_at = clock_timestamp()
        WHERE id = :job AND account_id = :account AND state = 'queued' AND queue_id = :queue_id AND kind = ANY(:kinds) AND NOT (
    EXISTS (SELECT FROM withdrawn_batches w WHERE w.batch_id = jobs.batch_id)
    OR EXISTS (SELECT FROM accounts o WHERE o.id = jobs.account_id AND o.state IN ('deleting', 'deleted'))
    OR EXISTS (
        SELECT FROM job_inputs i JOIN assets a ON a.id = i.asset_id JOIN shoots s ON s.id = a.shoot_id
        WHERE i.job_id = jobs.id AND NOT (a.state IN ('ready', 'generated') AND s.state = 'active')
    )
    OR EXISTS (
        SELECT FROM assets a JOIN shoots s ON s.id = a.shoot_id
        WHERE a.id = jobs.asset_id AND NOT (a.state IN ('ready', 'generated') AND s.state = 'active')
    )
)
        RETURNING *
    ), 
    written AS (
        INSERT INTO job_events
            (account_id, job_id, sequence, type, state, attempt, progress, stage, note, error, shoot_id, batch_id)
        SELECT account_id, id, sequence, 'started', state, attempt, progress, stage, note, NULL::jsonb, shoot_id, batch_id
        FROM changed
        RETURNING id AS event_id, account_id, job_id, sequence, type
    ),
    notified AS (
        SELECT job_id, event_id, pg_notify('luster_events',
            account_id || ' ' || job_id || ' ' || event_id || ' ' || sequence || ' ' || type) IS NULL AS silent
        FROM written
    )
    
    SELECT changed.*, notified.event_id FROM changed JOIN notified ON notified.job_id = changed.id
