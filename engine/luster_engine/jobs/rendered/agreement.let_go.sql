WITH changed AS (
    UPDATE jobs SET awaits = NULL, plan = coalesce(x.plan, jobs.plan),
        warnings = jobs.warnings || coalesce(x.said, CAST(:said AS jsonb)),
        sequence = jobs.sequence + 1, progress_rows = jobs.progress_rows + 1, updated_at = clock_timestamp()
    FROM jobs j LEFT JOIN jsonb_to_recordset(CAST(:jobs AS jsonb)) AS x (id uuid, plan jsonb, said jsonb) ON x.id = j.id
    WHERE jobs.id = j.id AND j.awaits = :agreement AND j.state = 'queued'
    RETURNING jobs.*
),

    written AS (
        INSERT INTO job_events
            (account_id, job_id, sequence, type, state, attempt, progress, stage, note, error, shoot_id, batch_id)
        SELECT account_id, id, sequence, 'progress', state, attempt, progress, stage, :note, NULL::jsonb, shoot_id, batch_id
        FROM changed
        RETURNING id AS event_id, account_id, job_id, sequence, type
    ),
    notified AS (
        SELECT job_id, event_id, pg_notify('luster_events',
            account_id || ' ' || job_id || ' ' || event_id || ' ' || sequence || ' ' || type) IS NULL AS silent
        FROM written
    )
    
SELECT count(*) FROM notified
