package old.supplier;

class Partner {

    final String name;

    Partner(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
