WITH remembered AS (
    INSERT INTO request_ids (account_id, method, request_id, body_hash, resource_id)
    SELECT CAST(:account AS uuid), CAST(:method AS text), CAST(:request_id AS text), CAST(:hash AS bytea),
        CAST(:resource AS uuid)
    WHERE CAST(:request_id AS text) <> ''
    ON CONFLICT DO NOTHING
    RETURNING 1
),
asked AS MATERIALIZED (
    SELECT x.*, a.account_id, a.shoot_id
    FROM jsonb_to_recordset(CAST(:jobs AS jsonb))
        AS x (id uuid, asset_id uuid, plan jsonb, price integer, warnings jsonb, brackets uuid[])
    JOIN assets a ON a.id = x.asset_id AND a.account_id = :account AND a.state IN ('ready', 'generated')
    JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
    JOIN accounts o ON o.id = a.account_id AND o.state = 'active'
    WHERE (CAST(:request_id AS text) = '' OR EXISTS (SELECT FROM remembered))
        AND cardinality(x.brackets) = (
            SELECT count(*) FROM assets b
            WHERE b.id = ANY(x.brackets) AND b.account_id = :account AND b.state = 'ready'
        )
),
entering AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM asked
    WHERE CAST(:awaits AS uuid) IS NULL AND NOT EXISTS (
        SELECT FROM jobs
        WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL AND jobs.awaits IS NULL
    )
    ORDER BY id LIMIT greatest(0, CAST(:window AS integer) - (
    SELECT count(*) FROM jobs
    WHERE account_id = :account AND queue_id IS NOT NULL AND state IN ('queued', 'processing', 'cancelling')
))
),

    -- A job that came alone loses its head start when another of its account joins it.
    joined AS (
        UPDATE procrastinate_jobs q SET priority = priority - 1024, args = args - 'head_start'
        FROM jobs j
        WHERE j.account_id = :account AND j.state = 'queued' AND j.queue_id = q.id
            AND q.status = 'todo' AND q.args ? 'head_start' AND EXISTS (SELECT FROM entering)
        RETURNING j.id
    ),
    hindered AS (
        UPDATE jobs SET queue_tag = queue_tag + 1024 FROM joined WHERE jobs.id = joined.id
    ),
    line AS (
        SELECT b.queue_tag + 1024 * (SELECT count(*) FROM joined) AS due,
            c.last_value AS clock,
            1024 / CASE a.membership WHEN 'pro' THEN 4 WHEN 'plus' THEN 2 ELSE 1 END
                AS turn,
            (
    SELECT count(*) FROM jobs
    WHERE account_id = :account AND queue_id IS NOT NULL AND state IN ('queued', 'processing', 'cancelling')
) = 0 AND (SELECT count(*) FROM entering) = 1 AS alone
        FROM credit_balances b JOIN accounts a ON a.id = b.account_id, job_clock c
        WHERE b.account_id = :account
    ),
    base AS (
        SELECT turn, alone AND due <= clock AS head_start,
            least(
                greatest(due, clock) - CASE WHEN alone AND due <= clock THEN 1024 ELSE 0 END,
                clock + CAST(:window AS integer) * turn
            ) AS tag
        FROM line
    ),
    placed AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args)
        SELECT 'jobs', 'run_job', -(base.tag + e.place * base.turn),
            jsonb_build_object('job_id', e.id, 'account_id', CAST(:account AS uuid))
                || CASE WHEN base.head_start THEN '{"head_start": true}'::jsonb ELSE '{}'::jsonb END
        FROM entering e, base
        RETURNING id AS queue_id, (args ->> 'job_id')::uuid AS job_id, -priority AS tag
    ),
    tagged AS (
        SELECT CASE WHEN count(*) = 0 THEN (SELECT queue_tag FROM credit_balances WHERE account_id = :account)
            ELSE max(placed.tag) + (SELECT turn FROM base) END AS tag
        FROM placed
    )
    ,
changed AS (
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, batch_id, parent_job_id, kind, tier, style, style_version,
        provider, prompt, strict, params, output, plan, price, warnings, sequence, queue_id, queue_tag, queued_at,
        request_id, traceparent, awaits)
    SELECT x.id, x.account_id, x.shoot_id, x.asset_id, CAST(:batch AS uuid), CAST(:parent AS uuid), :kind, :tier,
        :style, x.plan ->> 'style_version', :provider, :prompt, :strict, CAST(:params AS jsonb), CAST(:output AS jsonb),
        x.plan, x.price, x.warnings, 1,
        placed.queue_id, coalesce(placed.tag, 0), CASE WHEN placed.queue_id IS NOT NULL THEN now() END,
        CAST(:asked_by AS text), CAST(:traceparent AS text), CAST(:awaits AS uuid)
    FROM asked x LEFT JOIN placed ON placed.job_id = x.id
    RETURNING *
),
reading AS (
    INSERT INTO job_inputs (job_id, position, role, asset_id)
    SELECT id, 0, 'photo', asset_id FROM changed WHERE kind <> 'generate'
    UNION ALL
    SELECT c.id, 100 + b.place, CASE c.kind WHEN 'generate' THEN 'reference' ELSE 'bracket' END, a.id
    FROM changed c JOIN asked x ON x.id = c.id, unnest(x.brackets) WITH ORDINALITY AS b (asset, place)
    JOIN assets a ON a.id = b.asset AND a.account_id = :account AND a.state = 'ready'
    UNION ALL
    SELECT c.id, f.place, 'file.' || f.name, a.id
    FROM changed c, jsonb_each_text(c.plan -> 'files') WITH ORDINALITY AS f (name, asset, place)
    JOIN assets a ON a.id = CAST(f.asset AS uuid) AND a.account_id = :account AND a.state = 'ready'
),

    due AS (SELECT account_id, sum(price) AS total FROM changed GROUP BY account_id),
    paid AS (
        UPDATE credit_balances b SET balance = balance - due.total, held = held + due.total , queue_tag = (SELECT tag FROM tagged)
        FROM due WHERE b.account_id = due.account_id
    ),
    booked AS (
        INSERT INTO credit_entries (account_id, kind, amount, balance_delta, held_delta, source, reference, job_id)
        SELECT account_id, 'hold', price, -price, price, 'job:hold', CAST(id AS text), id FROM changed
    )
    ,

    written AS (
        INSERT INTO job_events
            (account_id, job_id, sequence, type, state, attempt, progress, stage, note, error, shoot_id, batch_id)
        SELECT account_id, id, sequence, 'created', state, attempt, progress, stage, note, NULL::jsonb, shoot_id, batch_id
        FROM changed
        RETURNING id AS event_id, account_id, job_id, sequence, type
    ),
    notified AS (
        SELECT job_id, event_id, pg_notify('luster_events',
            account_id || ' ' || job_id || ' ' || event_id || ' ' || sequence || ' ' || type) IS NULL AS silent
        FROM written
    )
    
SELECT count(*) AS jobs FROM notified
