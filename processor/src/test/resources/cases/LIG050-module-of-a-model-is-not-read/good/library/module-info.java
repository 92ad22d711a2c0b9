module crm.models {
    exports crm.customer;
    exports crm.order;
}
