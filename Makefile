# `make` alone lists the tasks. Node of any version >= 20 and npm are all it needs:
# the Node that runs Trefoil (TypeScript without a build step) comes with the `node` package.
.DEFAULT_GOAL := help
.PHONY: help setup demo run test modes types check regen watch explain docs bench making superinstructions clean

NODE := ./node_modules/.bin/node
SETUP := node_modules/.setup

help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' Makefile

setup: $(SETUP) ## install what package-lock.json pins
$(SETUP): package.json package-lock.json
	npm ci --no-audit --no-fund
	@$(NODE) --version > /dev/null || { echo "The Node of the 'node' package did not install; npm must be allowed to run its install script (npm config get ignore-scripts)." >&2; exit 1; }
	@touch $(SETUP)

demo: $(SETUP) ## install, regenerate, and run the talk's loop: bytecode, specialised bytecode, trace, result
	@$(NODE) generator/cli.ts regen
	@$(NODE) runtime/cli/demo.ts

run: $(SETUP) ## run a program: make run FILE=prog.py
	@$(NODE) runtime/cli/launch.js $(FILE)

test: types check ## everything that CI runs: types, drift, tests
	$(NODE) node_modules/vitest/vitest.mjs run

types: $(SETUP) ## type-check
	$(NODE) node_modules/typescript/bin/tsc -p .

modes: $(SETUP) ## every program in every mode, those of the library too; takes long
	ALL_MODES=1 $(NODE) node_modules/vitest/vitest.mjs run tests/modes.test.ts

regen: $(SETUP) ## rewrite generated/ from dsl/python.ops (only files that changed)
	@$(NODE) generator/cli.ts regen

check: $(SETUP) ## fail when generated/ is not what dsl/python.ops yields
	@$(NODE) generator/cli.ts check

watch: $(SETUP) ## regenerate and re-run the affected tests on save
	@$(NODE) generator/cli.ts watch

explain: $(SETUP) ## all that one instruction or micro-op became: make explain OP=BINARY_OP_ADD_INT
	@$(NODE) generator/cli.ts explain $(OP)

docs: $(SETUP) ## the reference pages of generated/reference/
	@$(NODE) generator/cli.ts docs

bench: $(SETUP) ## time the benchmark programs; PYTHON=path/to/python3.13 adds CPython and the ratio
	@$(NODE) tests/bench/run.ts $(if $(PYTHON),--python $(PYTHON))

making: $(SETUP) ## time what it costs to make a function of a trace, phase by phase
	@$(NODE) tests/bench/making.ts

superinstructions: $(SETUP) ## choose generator/superinstructions.json anew from what the programs execute
	@$(NODE) tests/bench/superinstructions/decide.ts

clean: ## remove what can be installed or made again
	rm -rf node_modules .cache coverage
