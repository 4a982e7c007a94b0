-- The schema grows one migration a change; each module has its own numbers (CONTRIBUTING.md).
select 1;
