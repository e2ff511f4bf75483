WITH lost AS (
    DELETE FROM procrastinate_jobs q
    WHERE q.queue_name = :queue AND (
        q.status IN ('failed', 'aborted')
        OR q.status = 'doing' AND NOT EXISTS (
            SELECT FROM procrastinate_workers w
            WHERE w.id = q.worker_id AND w.last_heartbeat >= now() - make_interval(secs => :lost)
        )
    )
    RETURNING id, queue_name, task_name, priority, lock, args, status,
        CASE status
            WHEN 'failed' THEN attempts WHEN 'doing' THEN attempts + 1 ELSE greatest(attempts - 1, 0)
        END AS tries
), again AS (
    SELECT DISTINCT ON (CASE WHEN jsonb_exists(args, 'timestamp') THEN task_name ELSE id::text END) *
    FROM lost ORDER BY CASE WHEN jsonb_exists(args, 'timestamp') THEN task_name ELSE id::text END, id DESC
)
INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, args, attempts, scheduled_at)
SELECT queue_name, task_name, CASE status WHEN 'failed' THEN least(priority, 0) ELSE priority END, lock, args, tries,
CASE
    WHEN status = 'failed' OR tries > 1 THEN
        now() + make_interval(secs => least(:longest, power(2, least(tries, 20) - 1)))
END
FROM again WHERE NOT jsonb_exists(args, 'timestamp') OR NOT EXISTS (
    SELECT FROM procrastinate_jobs o
    WHERE o.queue_name = :queue AND o.status = 'todo' AND o.task_name = again.task_name
)
RETURNING id
