using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Tests.Units;

public sealed class FileUnitsTests
{
    [TestCase("mA/cm2", "10 coul/m2-sec")]
    [TestCase("S/cm2", "10000 sec-coul2/m4-kg")]
    [TestCase("mM", "6.02214E+23 /m3", Description = "a mole is a number")]
    [TestCase("degC", "1 K")]
    [TestCase("1", "1")]
    [TestCase("", "1")]
    [TestCase("/ms", "1000 /sec")]
    [TestCase("cd/bits", "1 candela/bit")]
    public void A_unit_is_a_multiple_of_base_units(string text, string expected)
    {
        var units = new FileUnits();
        Assert.That(units.TryDefine("mA", "milliamp", out _) && units.TryDefine("S", "siemens", out _), Is.True);
        Assert.That(units.TryDefine("mM", "millimole/liter", out _), Is.True);

        Assert.That(units.TryParse(text, out Unit unit, out string? unknown), Is.True, unknown);
        Assert.That(unit.ToString(), Is.EqualTo(expected));
    }

    [TestCase("mA/cm2", "mA")]
    [TestCase("faraday/1000 mole", "000", Description = "a 0 ends no name, as in NEURON")]
    [TestCase("furlongs", "furlongs")]
    [TestCase("kilofoo", "kilofoo")]
    public void The_name_that_is_not_known_is_told(string text, string name)
    {
        Assert.That(new FileUnits().TryParse(text, out _, out string? unknown), Is.False);
        Assert.That(unknown, Is.EqualTo(name));
    }

    [Test]
    public void A_definition_needs_known_units_only()
    {
        var units = new FileUnits();

        Assert.That(units.TryDefine("mM", "millimolar", out string? unknown), Is.False);
        Assert.That(unknown, Is.EqualTo("millimolar"));
        Assert.That(units.Knows("mM"), Is.False);
        Assert.That(units.TryDefine("molar", "mole/liter", out _), Is.True);
        Assert.That(units.TryDefine("mM", "millimolar", out _), Is.True);
        Assert.That(units.Knows("mM"), Is.True);
    }

    [Test]
    public void Every_known_definition_can_be_read()
    {
        foreach (bool isLegacy in new[] { false, true })
        {
            var table = new UnitTable(isLegacy);
            Assert.That(FileUnits.Names.Where(name => !table.Knows(name)), Is.Empty);
        }
    }

    [Test]
    public void Units_of_one_dimension_conform_and_are_the_same_when_their_factors_agree()
    {
        var units = new FileUnits();
        units.TryParse("millivolt", out Unit millivolt, out _);
        units.TryParse("volt", out Unit volt, out _);
        units.TryParse("kilowatt/megaamp", out Unit other, out _);
        units.TryParse("amp", out Unit amp, out _);

        Assert.That((millivolt.IsConformable(volt), millivolt.IsSame(volt)), Is.EqualTo((true, false)));
        Assert.That(millivolt.IsSame(other), Is.True);
        Assert.That(volt.IsConformable(amp), Is.False);
    }

    [Test]
    public void Files_do_not_share_their_units()
    {
        Assert.That(new FileUnits().TryDefine("mA", "milliamp", out _), Is.True);
        Assert.That(new FileUnits().Knows("mA"), Is.False);
    }
}
