namespace ExchangeStats.Tests;

public class CategoryTests
{
    [Fact]
    public void A_category_of_a_ready_made_code_is_the_ready_made_one()
    {
        Category[] ready = [Category.All, Category.Military, Category.Civilian, Category.Men, Category.Women, Category.Children, Category.Wounded];
        Assert.All(ready, category => Assert.Same(category, Category.Of(category.Code)));
    }

    [Fact]
    public void Any_other_category_is_a_dimension_of_its_own()
    {
        var category = Category.Of("mariupol");
        Assert.Equal(("mariupol", "mariupol", false, true), (category.Code, category.Dimension, category.IsExhaustive, category.IsInAll));
    }

    [Fact]
    public void Categories_are_equal_by_code()
    {
        Assert.True(new Category("medics", "role") == Category.Of("medics"));
        Assert.True(Category.Men != Category.Women);
    }

    [Fact]
    public void Other_codes_are_refused() => Assert.Throws<ArgumentException>(() => Category.Of("two words"));
}
