# The one list of commands; the README and CI call these. Each installs and builds what it needs.

.DEFAULT_GOAL := generate
.PHONY: generate check test lint format example pack

installed := node_modules/.package-lock.json
generator := generator/dist/cli.js
sdk := generated/dist/esm/index.js

# Regenerates the SDK from spec/participants.yaml.
generate: $(generator)
	npx --no-install fetchsmith generate

# Fails where generated/ is not what the document and the config say. Writes nothing.
check: $(generator)
	npx --no-install fetchsmith check

# Runs every test. TESTS narrows it: make test TESTS=tests/wire
test: $(generator) $(sdk)
	node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js $(TESTS)

# Types, lint rules, layout of the sources, and the OpenAPI document with its examples.
lint: $(generator) $(sdk)
	npx --no-install tsc --project tsconfig.json
	npx --no-install eslint .
	npx --no-install prettier --check --log-level warn .
	node spec/lint.mjs

format: $(installed)
	npx --no-install prettier --write --log-level warn .

# Packs the SDK, installs it into the example app, and runs the app: against Prism, or against Twilio
# where TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set.
example: $(sdk)
	node examples/run.mjs

# The tarballs of both packages, as npm would publish them.
pack: $(generator) $(sdk)
	npm pack --workspace generator --workspace generated

$(installed): package.json package-lock.json generator/package.json generated/package.json examples/package.json
	npm ci --no-audit --no-fund
	@touch $@

$(generator): $(installed) generator/tsconfig.build.json $(shell find generator/src -name '*.ts')
	npm run build --workspace generator
	@touch $@

$(sdk): $(installed) $(shell find generated/src -name '*.ts') generated/package.json
	npm run build --workspace generated
	@touch $@
