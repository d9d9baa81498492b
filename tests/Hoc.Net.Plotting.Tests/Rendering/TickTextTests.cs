using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class TickTextTests
{
    [TestCase(-80, 40, -20, 20, "−20")]
    [TestCase(-80, 40, 1e-15, 20, "0")]
    [TestCase(-80, 40, -1e-15, 20, "0")]
    [TestCase(-1, 1, -0.5, 0.5, "−0.5")]
    [TestCase(-1, 1, 0, 0.5, "0.0")]
    [TestCase(0, 0.3, 0.30000000000000004, 0.1, "0.3")]
    [TestCase(0, 25000, 5000, 5000, "5000")]
    [TestCase(0, 2e6, 500000, 500000, "0.5")]
    [TestCase(0, 7e-4, 2e-4, 2e-4, "2")]
    [TestCase(-7.3e-8, 1e-8, -2.5e-8, 2.5e-8, "−2.5")]
    [TestCase(0, 1e300, 5e299, 5e299, "0.5")]
    [TestCase(0, 5e-290, 2e-290, 1e-290, "2")]
    [TestCase(0, 5e-305, 2e-305, 1e-305, "2")]
    public void Writes_the_number_at_a_tick(double minimum, double maximum, double value, double step, string expected) =>
        Assert.That(new TickText(new(minimum, maximum)).Label(value, step), Is.EqualTo(expected));

    [TestCase(0, 40, "t", "ms", "t (ms)")]
    [TestCase(0, 40, "t", "", "t")]
    [TestCase(0, 40, "", "ms", "(ms)")]
    [TestCase(0, 40, "", "", "")]
    [TestCase(0, 7e-4, "i", "mA/cm²", "i (×10⁻⁴ mA/cm²)")]
    [TestCase(-2.5e7, 0, "n", "", "n (×10⁷)")]
    public void Title_carries_unit_and_power(double minimum, double maximum, string title, string unit, string expected) =>
        Assert.That(new TickText(new(minimum, maximum)).Title(title, unit), Is.EqualTo(expected));
}
