SELECT j.account_id, j.shoot_id, j.asset_id, j.batch_id, j.parent_job_id, j.kind, j.state, j.tier, j.style, j.style_version, j.provider, j.prompt, j.strict, j.params, j.output, j.plan, j.price, j.captured, j.attempt, j.alternative, j.reseeds, j.causes, j.child_deaths, j.queue_id, j.queue_tag, j.sequence, j.progress, j.progress_rows, j.stage, j.note, j.error_reason, j.error_message, j.error_fields, j.warnings, j.report, j.request_id, j.traceparent, j.used_provider, j.disclosure, j.reviewed_at, j.awaits, j.queued_at, j.started_at, j.finished_at, j.id, j.created_at, j.updated_at,
    (SELECT coalesce(jsonb_agg(jsonb_build_array(i.position, i.role, i.asset_id) ORDER BY i.position), '[]')
        FROM job_inputs i WHERE i.job_id = j.id) AS inputs,
    (SELECT coalesce(jsonb_agg(to_jsonb(o) - 'created_at' ORDER BY o.name), '[]')
        FROM job_outputs o WHERE o.job_id = j.id AND EXISTS (
            SELECT FROM assets a JOIN shoots s ON s.id = a.shoot_id
            WHERE a.id = j.asset_id AND a.state IN ('ready', 'generated') AND s.state = 'active'
        )) AS outputs,
    (SELECT a.filename FROM assets a JOIN shoots s ON s.id = a.shoot_id
        WHERE a.id = j.asset_id AND a.state IN ('ready', 'generated') AND s.state = 'active') AS filename
FROM jobs j WHERE j.id = :job AND j.account_id = :account
