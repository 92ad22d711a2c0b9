package shop.trade;

public class Supplier extends shop.generated.Partnr {
    private shop.generated.Grade grade;

    public shop.generated.Grade getGrade() {
        return grade;
    }

    public void setGrade(shop.generated.Grade grade) {
        this.grade = grade;
    }
}
