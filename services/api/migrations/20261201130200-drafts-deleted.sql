-- A seller or the office may throw a draft away; what became an order stays.
GRANT DELETE ON draft_order TO gebyar_app;
