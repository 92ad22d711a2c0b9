assert new File(basedir, 'target/classes/shop/links/ProductBrandLinks.class').isFile()
assert new File(basedir, 'target/classes/shop/ProductCardQuery.class').isFile()
