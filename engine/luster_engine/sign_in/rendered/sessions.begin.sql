WITH begun AS (
    INSERT INTO sign_in_sessions (id, account_id, way, issuer, user_agent, address, expires_at)
    SELECT :id, CAST(:account AS uuid), :way, :issuer, :agent, :address, :expires
    WHERE :both OR NOT EXISTS (
        SELECT FROM sign_in_second_factors WHERE account_id = :account AND confirmed_at IS NOT NULL
    )
    RETURNING id
), told AS (
INSERT INTO audit_entries (id, account_id, action, actor, target, data, request_id)
SELECT CAST(:entry AS uuid), CAST(:account AS uuid), :action, :actor, :target, CAST(:data AS jsonb), :request_id
FROM begun
), too_many AS (
    UPDATE sign_in_sessions SET ended_at = clock_timestamp(), ended_why = 'too many'
    WHERE id IN (
        SELECT id FROM sign_in_sessions WHERE account_id = :account AND ended_at IS NULL AND expires_at > now()
        ORDER BY last_seen_at DESC OFFSET :others
    ) AND EXISTS (SELECT FROM begun)
)
INSERT INTO sign_in_refresh_tokens (secret_hash, session_id) SELECT :hash, id FROM begun
RETURNING session_id, (
SELECT concat(extract(epoch FROM c.password_changed_at), ' ', extract(epoch FROM f.confirmed_at)) AS standing
FROM sign_in_credentials c LEFT JOIN sign_in_second_factors f ON f.account_id = c.account_id
WHERE c.account_id = CAST(:account AS uuid)
) AS standing
