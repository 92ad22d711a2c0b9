package shop.trade;

import jakarta.persistence.Entity;

@Entity
public class Supplier extends Partner<Long> {}
