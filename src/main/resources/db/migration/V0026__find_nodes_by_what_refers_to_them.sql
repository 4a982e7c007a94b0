-- Rebuilding the rows of a plan deletes nodes; each deletion asks who still refers to it.
create index rencana_node_induk on rencana_node (renstra_id, induk);
create index rencana_indikator_node on rencana_indikator (renstra_id, node_id);
