assert new File(basedir, 'target/classes/shop/links/ProductBrandLinks.class').isFile()
assert new File(basedir, 'target/classes/shop/views/ProductCardQuery.class').isFile()
