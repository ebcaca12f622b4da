#!/bin/sh
# Runs once, when the database is made: two roles, of which only the owner may change tables (docs/beheer.md).
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=app="$(cat /run/secrets/wachtwoord_app)" --set=eigenaar="$(cat /run/secrets/wachtwoord_eigenaar)" <<'SQL'
CREATE ROLE participatie_eigenaar LOGIN PASSWORD :'eigenaar';
CREATE ROLE participatie_app LOGIN PASSWORD :'app';
GRANT participatie_app TO participatie_eigenaar;
CREATE DATABASE participatie OWNER participatie_eigenaar;
REVOKE ALL ON DATABASE participatie FROM PUBLIC;
GRANT CONNECT ON DATABASE participatie TO participatie_app;
SQL
