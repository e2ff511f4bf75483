# Luster: everything a person does here, one target each. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
ifndef PYTHON
PYTHON := $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && { echo $$p; break; }; done)
endif
VENV := .venv
BIN := $(VENV)/bin
DISTRIBUTIONS := proto engine gateway plugins/sdk plugins/classic plugins/styles plugins/openai plugins/providers clients/python
NODE := build/node/node_modules/.bin
PACKAGES := engine/luster_engine gateway/luster_gateway plugins/sdk/luster_sdk plugins/classic/luster_classic \
	plugins/styles/luster_styles plugins/openai/luster_openai plugins/providers/luster_providers \
	clients/python/luster_client proto/client/luster_grpc

.PHONY: help setup run test test-fast check types imports unused shape picture proto proto-check contract gateway-alone packages-alone docs chaos chaos-short fleet fleet-short chaos-deletions bench-removal bench-recovery bench-setup bench bench-brackets bench-consistency bench-jobs \
	bench-gateway bench-cli bench-sign-in bench-polling bench-tracing bench-rows bench-holding bench-studio studio studio-check studio-pictures screenshots houses segmenter tables guard adopt quality constraints dist audit clean fuzz test-again eyes bench-backup bench-webhooks bench-leaving bench-lens bench-fleet bench-bulk bench-claims bench-asking runbooks

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.ready ## everything Luster needs, in .venv (quick when nothing changed)

$(VENV)/.ready: pyproject.toml constraints.txt $(wildcard */pyproject.toml plugins/*/pyproject.toml clients/*/pyproject.toml)
	@test -n "$(PYTHON)" || { echo "Luster needs Python 3.11 or newer. Install it, then run make again."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Luster and what it needs into $(VENV) (once, about half a minute)"
	@$(BIN)/python -m pip install -q --disable-pip-version-check "uv>=0.9,<1"
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install -q -c constraints.txt --group dev \
		$(foreach d,$(DISTRIBUTIONS),-e $(d))
	@$(BIN)/python -m luster_engine.pipeline.render.kernel.load # machine code of the pass, so that no first photo waits for it
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -c "import luster_engine.app, luster_engine.cli.up, luster_gateway.command" # bytecode, so that no first start does
	@touch $@

constraints: ## pin what the workspace resolves to (no registry is named in the file)
	@mkdir -p build
	@printf -- '-e ./%s\n' $(DISTRIBUTIONS) > build/workspace.in
	@$(BIN)/uv pip compile -q --universal --no-emit-index-url --no-emit-find-links --no-header --no-annotate --upgrade \
		--python-version 3.11 --group dev build/workspace.in 2>/dev/null \
		| grep -v '^-e' > constraints.txt

run: setup ## start Luster on this machine
	@$(BIN)/luster up

# What failed, as pytest notes it; of a run that broke off it says too little to go by.
FAILED := build/pytest/v/cache/lastfailed

# The rooms whose tests say what is reached. Measuring slows all that runs by a quarter, browsers' servers too.
MEASURED := tests/engine tests/gateway tests/contract
PYTEST := -m pytest -q -n 2 --dist loadfile --durations=40

test: setup ## everything functional, an hour on two cores (COVERAGE=1 also measures what the rooms' own tests reach)
	@rm -f $(FAILED)
ifdef COVERAGE
	@status=0; $(BIN)/python -m coverage run $(PYTEST) $(MEASURED) || status=$$?; \
		if [ $$status -le 1 ]; then \
			$(BIN)/python $(PYTEST) $(addprefix --ignore=,$(MEASURED)) || { later=$$?; [ $$later -le $$status ] || status=$$later; }; \
		fi; [ $$status -le 1 ] || rm -f $(FAILED); exit $$status
else
	@$(BIN)/python $(PYTEST) || { status=$$?; [ $$status -eq 1 ] || rm -f $(FAILED); exit $$status; }
endif
	@$(reached)

test-again: setup ## those that failed, if they are few, once more alone; they are named as unsteady
	@$(BIN)/python -m checks.unsteady $(if $(COVERAGE),$(BIN)/python -m coverage run,$(BIN)/python) -m pytest
	@$(reached)

# What the tests reach, when COVERAGE is set.
define reached
$(if $(COVERAGE),$(BIN)/coverage combine -q && $(BIN)/coverage report --fail-under=85 > build/coverage.txt; \
		status=$$?; tail -n 3 build/coverage.txt; exit $$status)
endef

test-fast: setup ## the part that takes about a minute on two cores
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile -m fast

check: setup ## style, types, import boundaries, nothing unused, the shape of the code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(MAKE) --no-print-directory types imports unused shape

types: setup
	@$(BIN)/mypy $(PACKAGES)

imports: setup
	@$(BIN)/lint-imports --no-cache

picture: setup ## draw the picture of docs/architecture.md from the code
	@$(BIN)/python -m checks.architecture

unused: setup ## no dependency that nothing imports, no code that nothing uses
	@mkdir -p build
	@for part in $(DISTRIBUTIONS); do \
		(cd $$part && $(CURDIR)/$(BIN)/deptry . > $(CURDIR)/build/deptry.txt 2>&1 || { echo "$$part:"; cat $(CURDIR)/build/deptry.txt; exit 1; }) || exit 1; done
	@$(BIN)/python -m checks.dead_code

shape: setup ## no circle of files, no file over 400 lines, no class name twice, no number without a word
	@$(BIN)/python -m checks.shape
	@$(BIN)/python -m checks.architecture --check

proto: setup ## generate the typed stubs
	@$(BIN)/python proto/generate.py

proto-check: setup ## the committed stubs are what the contract generates
	@$(BIN)/python proto/generate.py --check

$(NODE)/buf:
	@mkdir -p build/node && npm install --silent --no-audit --no-fund --prefix build/node "@bufbuild/buf@^1.59"

contract: $(NODE)/buf ## buf lint and breaking changes against the last commit on main
	@$(NODE)/buf lint
	@$(NODE)/buf format --diff --exit-code > /dev/null
	@if git rev-parse -q --verify HEAD~1:proto/luster >/dev/null; then \
		$(NODE)/buf breaking --against '.git#ref=HEAD~1'; fi

docs: setup ## run the pages of the documentation as they are written
	@mkdir -p build
	@$(BIN)/python tests/docs/run.py README.md

chaos: setup ## kill, freeze and cut everything while 500 jobs run, then count
	@$(BIN)/python -m tests.chaos.run

chaos-short: setup ## the same with fewer jobs, as CI runs it
	@$(BIN)/python -m tests.chaos.run --short

fleet: setup ## start a whole fleet as processes, walk through it, kill and replace every part under load, then count
	@$(BIN)/python -m tests.fleet.run

fleet-short: setup ## the same with one round, as CI runs it
	@$(BIN)/python -m tests.fleet.run --short

runbooks: setup ## break a fleet as docs/fleet.md says, look for what it says, do what it says, and look whether all is well
	@$(BIN)/python -m tests.fleet.runbooks

chaos-deletions: setup ## delete 2,000 photos while everything happens to them, then list what is left
	@$(BIN)/python -m tests.chaos.deletions

fuzz: setup ## send 10,000 made-up requests to every route of a running Luster, and count the wrong answers
	@$(BIN)/python -m tests.gateway.any_request

bench-recovery: setup ## how soon the API answers after its engine was killed or frozen
	@$(BIN)/python -m tests.bench.recovery

bench-backup: setup ## what a second backup of 1,000 unchanged photos costs, and whether everything is back
	@$(BIN)/python -m tests.bench.backup

bench-webhooks: setup ## how soon webhooks reach servers beside dead and slow ones, and whether kills lose any
	@$(BIN)/python -m tests.bench.webhooks

bench-leaving: setup ## export and remove an account of 1,000 photos, its workers killed ten times, and list what is left
	@$(BIN)/python -m tests.bench.leaving

bench-removal: setup ## how long a removal takes to be accepted, by its size
	@$(BIN)/python -m tests.bench.removal

bench-setup: setup ## install the programs that the imaging bench measures beside Luster (Debian)
	@tests/bench/setup.sh

bench: bench-setup ## how fast pictures are made, plugins found, Luster started
	@failed=0; for part in imaging plugins foundation fidelity; do \
		echo "== $$part"; $(BIN)/python -m tests.bench.$$part || failed=1; done; exit $$failed

bench-lens: setup ## how well and how fast a known lens is corrected by its profile
	@$(BIN)/python -m tests.bench.lens

bench-brackets: setup ## how well exposures are merged and grouped, beside align_image_stack and enfuse (Debian: enfuse, hugin-tools)
	@$(BIN)/python -m tests.bench.brackets

bench-consistency: setup ## how well the photos of made-up shoots agree (--sealed: rooms on which nothing was tuned)
	@$(BIN)/python -m tests.bench.consistency

bench-jobs: setup ## how fast jobs are created, started, told of and done
	@$(BIN)/python -m tests.bench.jobs

bench-gateway: setup ## what the gateway adds to a call, what it needs, what strangers can take
	@$(BIN)/python -m tests.bench.gateway
	@$(BIN)/python -m tests.bench.strangers

bench-cli: setup ## how soon the command line lists and refuses, what it adds to making pictures, and the client to a call
	@failed=0; for part in command_line client; do $(BIN)/python -m tests.bench.$$part || failed=1; done; exit $$failed

bench-sign-in: setup ## what signing in costs whoever signs in, and everybody else
	@$(BIN)/python -m tests.bench.sign_in

bench-polling: setup ## what it costs to ask for a job again and again, beside one bare read
	@$(BIN)/python -m tests.bench.polling

bench-tracing: setup ## what traces and metrics cost a job, beside the same without
	@$(BIN)/python -m tests.bench.tracing

bench-asking: setup ## what a job costs beyond its provider's own time, by the kit's wires beside OpenAI's
	@$(BIN)/python -m tests.bench.asking

bench-claims: setup ## what taking a job costs where 100,000 stand in the queue and 100,000 behind, beside an empty queue
	@$(BIN)/python -m tests.bench.claims

bench-fleet: setup ## two workers of a fleet beside two bare children that make the same pictures
	@$(BIN)/python -m tests.bench.fleet

PHOTOS := 2000
bench-bulk: setup ## luster bulk here and on a Ray cluster beside bare children, a node killed (PHOTOS=200 for fewer)
	@$(BIN)/python -m tests.bench.bulk --photos $(PHOTOS)

bench-rows: setup ## what one photo writes to the database and to storage, as docs/scale.md counts with
	@$(BIN)/python -m tests.bench.rows

bench-holding: setup ## how long the largest request of every RPC and route holds a loop
	@$(BIN)/python -m tests.bench.holding

studio: setup ## build Studio, the page at /, into the gateway's package (Node comes from PyPI)
	@$(BIN)/python gateway/openapi.py
	@$(BIN)/python clients/python/generate.py
	@clients/typescript/generate
	@gateway/studio/node npm run -s types
	@gateway/studio/node npx tsc --noEmit
	@gateway/studio/node npx vite build --logLevel warn

bench-studio: setup ## Studio in a browser: first load, Lighthouse, 2,000 photos, pairs of 24 MP, a drop of 500 files
	@$(BIN)/python -m tests.bench.studio

studio-check: setup ## Studio's types, tests and built files are what its source makes
	@$(BIN)/python gateway/openapi.py --check || { echo "gateway/openapi.json is not current. Run: make studio"; exit 1; }
	@gateway/studio/check

studio-pictures: setup ## the before and after pictures of Studio's arrival page
	@$(BIN)/python -m tests.studio.arrival_pictures

screenshots: setup ## every main view of Studio at two sizes, in docs/pictures/studio
	@$(BIN)/python -m tests.studio.screenshots

segmenter: ## train the networks that find sky, lawn and edges on a street of renders (bpy, torch; best with a graphics card)
	@plugins/classic/training/segmenter/make

eyes: ## train the second witness on an encoder that has seen photographs (torch; an hour on two cores, resumes)
	@plugins/classic/training/segmenter/make --eyes

houses: ## render what is missing of the measured houses (Blender's bpy; about three minutes a scene)
	@plugins/classic/training/houses/make

tables: setup ## learn the tables of white balance and windows from the unsealed houses and the street (bpy, numpy; 15 minutes after the street)
	@plugins/classic/training/houses/make --street
	@$(BIN)/python -m training.tables.light
	@$(BIN)/python -m training.tables.windows

guard: setup ## learn what the guard takes for a change, from the unsealed houses edited on purpose (numpy; a few minutes)
	@$(BIN)/python -m guard_training.train

adopt: setup ## put what was learned (build/learned) where the product reads it
	@$(BIN)/python -m training.adopt

quality: setup ## measure the looks against the houses' truth; pictures in build/quality
	@$(BIN)/python -m tests.quality

packages-alone: setup ## every distribution installs alone with pip
	@tests/packages_alone.sh "$(PYTHON)"

dist: setup ## wheels and sources of every distribution and their bill of materials (CycloneDX), checked, installed from these files alone and tried on a photo
	@checks/dist.sh "$(PYTHON)"

audit: setup ## what is known against the pinned packages; fails where nobody answered, for then nothing was audited
	@$(BIN)/python -m checks.audit

gateway-alone: ## the gateway installs and starts with nothing but the contract
	@tests/gateway_alone.sh "$(PYTHON)"

clean: ## remove what was built
	@rm -rf build .venv
