# The one list of commands; the README and CI call these. Each installs and builds what it needs.

.DEFAULT_GOAL := generate
.PHONY: generate check test test-heavy lint format example pack test-package bench-sdk test-runtimes test-handles test-kill test-history drift test-examples docs test-docs test-corpus test-fuzz bench

installed := node_modules/.package-lock.json
generator := generator/dist/cli.js
sdk := generated/dist/esm/index.js
quality := tests/package-quality
qualityInstalled := $(quality)/node_modules/.package-lock.json
benchInstalled := tests/bench/node_modules/.package-lock.json
runtimes := tests/runtimes
runtimesInstalled := $(runtimes)/node_modules/.package-lock.json
jest := node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js
apps := examples/apps
appsInstalled := $(apps)/node_modules/.package-lock.json
site := docs/site
siteInstalled := $(site)/node_modules/.package-lock.json

# Regenerates the SDK from spec/participants.yaml.
generate: $(generator)
	npx --no-install fetchsmith generate

# Fails where generated/ is not what the document and the config say. Writes nothing.
check: $(generator)
	npx --no-install fetchsmith check

# Runs every test but those that have a command of their own. TESTS narrows it: make test TESTS=tests/wire
test: $(generator) $(sdk)
	$(jest) $(TESTS)

# The slower ones of the same kind: every rule of `diff` applied to documents, the regenerating workflow in scratch repositories.
test-heavy: $(generator) $(sdk)
	$(jest) --testMatch '**/*.heavy.ts'

# Types, lint rules, layout of the sources, and the OpenAPI document with its examples.
lint: $(generator) $(sdk)
	npx --no-install tsc --project tsconfig.json
	npx --no-install eslint .
	npx --no-install prettier --check --log-level warn .
	node spec/lint.mjs

format: $(installed)
	npx --no-install prettier --write --log-level warn .

# Compares spec/participants.yaml with the description that Twilio publishes; fails for what spec/drift-accepted.yaml does not
# list. UPSTREAM names another description, a file or a URL: make drift UPSTREAM=file
drift: $(installed)
	@node --import jiti/register spec/drift/main.ts

# Packs the SDK, installs it into the example app, and runs the app: on the SDK's fake of the API, or at
# Twilio where TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set.
example: $(sdk)
	node examples/run.mjs

# Checks the SDK's package: bundlers, old and new compilers, Node.js without a compiler, and how much it weighs.
test-package: $(sdk) $(qualityInstalled)
	cd $(quality) && node --test --test-concurrency=1 --test-reporter=spec

# Runs one program with the packed SDK on Node.js 20, 22 and 24, Bun, Deno, workerd and Chromium. CHROMIUM names an executable
# of your own; as root on Debian, a missing one is installed.
test-runtimes: $(sdk) $(runtimesInstalled)
	npm test --prefix $(runtimes)

# Fails where the SDK's calls leave a timer, a socket or the like open: those of 2,000 chaotic calls and of some wire tests, under
# jest's --detectOpenHandles.
test-handles: $(generator) $(sdk)
	node tests/wire/open-handles.mjs

# Kills the generator at random instants and before each step of its writing, lets runs compete and disks fill up, and counts
# what is left. KILLS and SEED say how many times, and when.
test-kill: $(generator)
	cd tests/kill && node --test --test-concurrency=1 --test-reporter=spec

# Compares other people's documents through time, as published packages have them, and checks each verdict against a table.
test-history: $(generator)
	node tests/history/fetch.mjs
	node --test --test-concurrency=1 --test-reporter=spec tests/history/history.test.mjs

# Type-checks the applications in examples/apps and runs their tests with the packed SDK: on its fake, one in headless Chromium.
test-examples: $(sdk) $(appsInstalled)
	npm test --prefix $(apps)

# Builds the reference site into docs/site/dist: the API with the SDK's samples, and the guides. It needs no server and no network.
docs: $(generator) $(sdk) $(siteInstalled)
	npm run build --prefix $(site)

# Builds the site and looks at it in headless Chromium: links, offline, keyboard, a phone's width.
test-docs: docs
	npm test --prefix $(site)

# Tries the generator on other people's documents, each in both modes: all of Twilio's, GitHub's, Stripe's, and 200 more. SEED draws
# others, CORPUS=all takes all of them, NAMES some: make test-corpus NAMES=directory/stripe.com
test-corpus: $(generator)
	npx --no-install jiti tests/corpus/run.ts $(NAMES)

# Generates from documents built at random, and tries what comes of them: types, on values that ajv judges; calls, on a recording
# server; answers, there and back. SEED draws others, SCALE more or fewer: make test-fuzz SEED=7 SCALE=2
test-fuzz: $(generator)
	node --import jiti/register --test --test-concurrency=1 --test-reporter=spec tests/fuzz/*.fuzz.ts

# Measures import, overhead and throughput against bare fetch and the twilio package, and writes docs/performance-sdk.md.
bench-sdk: $(sdk) $(qualityInstalled)
	node $(quality)/bench/bench.mjs

# Measures the generator against others, on documents of three sizes, with what it makes of GitHub's type-checked, and on documents
# that grow, and writes docs/performance.md. Takes minutes; wants a quiet machine, and Node.js 22.18 or newer for the others.
bench: $(generator) $(benchInstalled)
	node tests/bench/bench.mjs

# The tarballs of both packages, as npm would publish them.
pack: $(generator) $(sdk)
	npm pack --workspace generator --workspace generated

$(installed): package.json package-lock.json generator/package.json generated/package.json examples/package.json
	npm ci --no-audit --no-fund
	@touch $@

$(qualityInstalled): $(quality)/package.json $(quality)/package-lock.json
	npm ci --prefix $(quality) --no-audit --no-fund
	@touch $@

$(benchInstalled): tests/bench/package.json tests/bench/package-lock.json
	npm ci --prefix tests/bench --ignore-scripts --no-audit --no-fund
	@touch $@

$(runtimesInstalled): $(runtimes)/package.json $(runtimes)/package-lock.json
	npm ci --prefix $(runtimes) --ignore-scripts --no-audit --no-fund
	@touch $@

$(appsInstalled): $(apps)/package.json $(apps)/package-lock.json
	npm ci --prefix $(apps) --ignore-scripts --no-audit --no-fund
	@touch $@

$(siteInstalled): $(site)/package.json $(site)/package-lock.json
	npm ci --prefix $(site) --ignore-scripts --no-audit --no-fund
	@touch $@

$(generator): $(installed) generator/build.mjs generator/tsconfig.build.json $(shell find generator/src -name '*.ts')
	npm run build --workspace generator
	@touch $@

$(sdk): $(installed) $(shell find generated/src -name '*.ts') generated/package.json
	npm run build --workspace generated
	@touch $@
