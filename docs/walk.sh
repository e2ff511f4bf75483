#!/usr/bin/env bash
# The whole life of a user of Luster, with curl and nothing else: sign in, a shoot, three uploads, a quote, a batch,
# live progress, downloads, an archive, everything removed again, an export, and the deletion of the account.
#
#   docs/walk.sh [http://127.0.0.1:8000] [photo.jpg …]
#
# Luster must run on this machine (`make run`). Three photos are needed; without any the sample photo is sent three times.
set -euo pipefail
cd "$(dirname "$0")/.."
base=${1:-http://127.0.0.1:8000}
shift || true
photos=("$@")
[[ ${#photos[@]} -gt 0 ]] || photos=(docs/pictures/house.jpg docs/pictures/house.jpg docs/pictures/house.jpg)
for photo in "${photos[@]}"; do [[ -f $photo ]] || { echo "There is no photo $photo." >&2; exit 1; }; done
out=build/walk
mkdir -p "$out"

say() { printf '\n== %s\n' "$*"; }
# The first value of a field in the JSON on standard input.
field() { grep -o "\"$1\": *\(\"[^\"]*\"\|[^,}]*\)" | head -n 1 | sed 's/^"[^"]*": *//; s/^"//; s/"$//'; }
# One request; an error shows the problem and ends the walk, also where somebody reads a field of the answer.
ask() {
  local answer
  answer=$(curl -sS --fail-with-body "$@") || { echo "$answer" >&2; exit 1; }
  [[ -z $answer ]] || echo "$answer"
}
# One call, signed in.
call() {
  local method=$1 path=$2
  shift 2
  ask -X "$method" "$base$path" -H "Authorization: Bearer $token" "$@"
}
json() { printf 'Content-Type: application/json'; }

say "Sign in"
token=$(ask "$base/auth/dev/token" -H "$(json)" -d "{\"email\": \"walk-$$@example.com\"}" | field access_token)
call GET /me | field email

say "A shoot"
shoot=$(call POST /shoots -H "$(json)" -d '{"name": "12 Harbour Lane"}' | field id)
echo "$shoot"

say "Three uploads"
number=0
for photo in "${photos[@]}"; do
  number=$((number + 1))
  upload=$(call POST /uploads/presign -H "$(json)" \
    -d "{\"filename\": \"photo $number.jpg\", \"content_type\": \"image/jpeg\", \"shoot_id\": \"$shoot\"}")
  # A signed address needs no sign-in: the photo goes straight to the storage.
  ask -X PUT "$(field upload_url <<<"$upload")" -H 'Content-Type: image/jpeg' --data-binary "@$photo"
  asset=$(field asset_id <<<"$upload")
  call POST /uploads/confirm -H "$(json)" -d "{\"asset_id\": \"$asset\", \"object_key\": \"$(field object_key <<<"$upload")\"}" |
    field filename
done

say "A free preview of two looks"
call POST /previews -H "$(json)" -d "{\"asset_id\": \"$asset\", \"looks\": [{\"style\": \"default\"}, {\"style\": \"bright_airy\"}]}" |
  field url

say "A quote for the shoot"
before=$(call GET /credits | field balance)
quote=$(call POST /jobs/quote -H "$(json)" -d "{\"shoot_id\": \"$shoot\", \"style\": \"default\"}")
echo "$(field job_count <<<"$quote") photos cost $(field credits <<<"$quote") of $before credits"

say "One batch; the same Idempotency-Key makes it safe to send twice"
for time in once again; do
  batch=$(call POST "/shoots/$shoot/jobs" -H "$(json)" -H "Idempotency-Key: walk-$$" -d '{"style": "default"}' | field id)
  echo "$batch $time"
  if [[ $time == once ]]; then first=$batch; fi
done
[[ $batch == "$first" ]]

say "Live progress"
# Each job's stream tells what was kept first, then what happens, and ends with the job.
ended=0
while read -r line; do
  [[ $line == event:* ]] && echo "${line#event: }"
  [[ $line == "event: succeeded"* ]] && ended=$((ended + 1))
  [[ $line == "event: failed"* ]] && { echo "a job failed" >&2; exit 1; }
done < <(
  for job in $(call GET "/jobs?batch_id=$batch" | grep -o '{"id": *"[^"]*", *"status"' | cut -d '"' -f 4); do
    curl -sSN "$base/jobs/$job/events" -H "Authorization: Bearer $token"
  done
)
[[ $ended -eq $number ]]

say "Downloads"
number=0
for url in $(call GET "/shoots/$shoot/assets" | grep -o '"output_url": *"[^"]*"' | cut -d '"' -f 4); do
  number=$((number + 1))
  curl -sS --fail-with-body -o "$out/photo-$number.jpg" "$url"
  ls -l "$out/photo-$number.jpg" | awk '{print $5, "bytes", $9}'
done
[[ $number -eq ${#photos[@]} ]]

say "An archive"
call GET "/shoots/$shoot/archive" -o "$out/photos.zip"
head -c 2 "$out/photos.zip" | grep -q PK && echo "$out/photos.zip"

say "What it cost"
after=$(call GET /credits | field balance)
echo "$((before - after)) credits"
[[ $((before - after)) -eq $(field credits <<<"$quote") ]]

say "Remove the shoot"
call DELETE "/shoots/$shoot"
status=$(curl -sS -o /dev/null -w '%{http_code}' "$base/shoots/$shoot" -H "Authorization: Bearer $token")
echo "the shoot answers $status now"
[[ $status == 404 ]]

say "Everything of mine in one archive"
export=$(call POST /me/export | field id)
for _ in $(seq 240); do
  archive=$(call GET "/me/exports/$export")
  [[ $(field status <<<"$archive") != done ]] || break
  sleep 0.5
done
curl -sS --fail-with-body -o "$out/export.zip" "$(field url <<<"$archive")"
head -c 2 "$out/export.zip" | grep -q PK && echo "$out/export.zip"

say "What was done to my account, as a table"
call GET /me/audit.csv -o "$out/audit.csv"
head -n 1 "$out/audit.csv"
grep -q shoot.delete "$out/audit.csv"

say "Remove the account"
leaving=$(call DELETE /me)
secret=$(field token <<<"$leaving")
deletion=$(field deletion_id <<<"$leaving")
# The account's own token ends at once; this secret alone tells how its removal stands.
for _ in $(seq 240); do
  certificate=$(curl -sS --fail-with-body "$base/deletions/$deletion" -H "X-Deletion-Token: $secret")
  [[ $(field status <<<"$certificate") != done ]] || break
  sleep 0.5
done
echo "$certificate"
status=$(curl -sS -o /dev/null -w '%{http_code}' "$base/me" -H "Authorization: Bearer $token")
echo "the account answers $status now"
[[ $status == 401 ]]
