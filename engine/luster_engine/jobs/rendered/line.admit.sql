WITH entering AS MATERIALIZED (
    SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM (
        SELECT id FROM jobs
        WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL AND awaits IS NULL
        ORDER BY id LIMIT greatest(0, CAST(:window AS integer) - (
    SELECT count(*) FROM jobs
    WHERE account_id = :account AND queue_id IS NOT NULL AND state IN ('queued', 'processing', 'cancelling')
))
    ) first_in_line
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
moved AS (
    UPDATE jobs SET queue_id = placed.queue_id, queue_tag = placed.tag, queued_at = now()
    FROM placed WHERE jobs.id = placed.job_id
)
UPDATE credit_balances SET queue_tag = tagged.tag
FROM tagged
WHERE account_id = :account AND EXISTS (SELECT FROM placed)
