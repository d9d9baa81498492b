using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class AxisFitTests
{
    private static readonly FigureRange Nothing = new(double.NaN, double.NaN);

    [Test]
    public void Fits_the_data_with_a_margin() =>
        Assert.That(AxisFit.Fit(null, new(-70, 30), 0.05), Is.EqualTo(new FigureRange(-75, 35)));

    [Test]
    public void Takes_a_fixed_range_as_it_is() =>
        Assert.That(AxisFit.Fit(new(-80, 40), new(0, 1), 0.05), Is.EqualTo(new FigureRange(-80, 40)));

    [Test]
    public void Turns_a_reversed_range() =>
        Assert.That(AxisFit.Fit(new(40, -80), Nothing, 0), Is.EqualTo(new FigureRange(-80, 40)));

    [Test]
    public void Ignores_a_fixed_range_that_is_not_finite() =>
        Assert.That(AxisFit.Fit(new(0, double.PositiveInfinity), new(2, 4), 0), Is.EqualTo(new FigureRange(2, 4)));

    [Test]
    public void Has_a_range_without_data() =>
        Assert.That(AxisFit.Fit(null, Nothing, 0.05), Is.EqualTo(new FigureRange(0, 1)));

    [TestCase(-65, -68.25, -61.75)]
    [TestCase(0, -1, 1)]
    [TestCase(1e-310, -1, 1)]
    public void Widens_a_single_value(double value, double minimum, double maximum)
    {
        var range = AxisFit.Fit(null, new(value, value), 0.05);
        Assert.That(range.Minimum, Is.EqualTo(minimum).Within(1e-12));
        Assert.That(range.Maximum, Is.EqualTo(maximum).Within(1e-12));
        Assert.That(AxisFit.Fit(new(value, value), Nothing, 0), Is.EqualTo(range));
    }

    [Test]
    public void Shows_rounding_noise_as_flat()
    {
        var range = AxisFit.Fit(null, new(-65 - 1e-9, -65 + 1e-9), 0);
        Assert.That(range.Maximum - range.Minimum, Is.EqualTo(6.5).Within(1e-6));
    }

    [TestCase(-double.MaxValue, double.MaxValue)]
    [TestCase(double.MaxValue, double.MaxValue)]
    [TestCase(-1e300, 1e300)]
    [TestCase(0, double.Epsilon)]
    [TestCase(1e-300, 3e-300)]
    public void Is_always_finite_and_increasing(double minimum, double maximum)
    {
        foreach (var range in new[]
        {
            AxisFit.Fit(null, new(minimum, maximum), 0.05),
            AxisFit.Fit(new(minimum, maximum), Nothing, 0),
        })
        {
            Assert.That(double.IsFinite(range.Maximum - range.Minimum), Is.True, $"{range}");
            Assert.That(range.Maximum, Is.GreaterThan(range.Minimum), $"{range}");
        }
    }
}
