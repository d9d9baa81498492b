using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Text;

internal sealed class NearNamesTests
{
    [TestCase("hhh", "hh")]
    [TestCase("sise", "size")]
    [TestCase("gnabar_h", "gnabar_hh")]
    [TestCase("vector", "Vector")]
    [TestCase("pritnf", "printf")]
    [TestCase("zork", null)]
    public void The_nearest_name_is_found(string wrong, string? nearest) => Assert.That(
        NearNames.Nearest(wrong, ["hh", "pas", "size", "gnabar_hh", "Vector", "printf", "List"]),
        Is.EqualTo(nearest));
}
