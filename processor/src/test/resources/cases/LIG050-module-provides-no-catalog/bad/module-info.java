module shop {
    requires dev.ligature;
}
