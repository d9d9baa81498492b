using Hoc.Net.Runtime.Sections;

namespace Hoc.Net.Runtime.Tests.Sections;

/// <summary>Patterns of forsec, ifsec and issection. Expectations: nrniv 8.2.2.</summary>
internal sealed class SectionPatternTests
{
    [TestCase("end", "dend[3]", true)]
    [TestCase("d.*3", "dend[3]", true)]
    [TestCase("<a-e>end", "dend[3]", true)]
    [TestCase("<f-z>end", "dend[3]", false)]
    [TestCase("[3]", "dend[3]", true)]
    [TestCase("[0-9]", "dend[3]", false)]
    [TestCase("^dend", "dend[3]", false)]
    [TestCase("3]$", "dend[3]", false)]
    [TestCase("", "dend[3]", true)]
    public void A_part_of_the_name_matches(string pattern, string name, bool matches) =>
        Assert.That(new SectionPattern(pattern).MatchesPart(name), Is.EqualTo(matches));

    [TestCase("dend", "dend[10]", false)]
    [TestCase("dend.*", "dend[10]", true)]
    [TestCase(".*a", "soma", true)]
    [TestCase("so", "soma", false)]
    public void The_whole_name_matches(string pattern, string name, bool matches) =>
        Assert.That(new SectionPattern(pattern).MatchesWhole(name), Is.EqualTo(matches));
}
