using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>The MOD files that the library carries.</summary>
internal sealed class BuiltInFileTests
{
    public static IEnumerable<string> Files =>
        typeof(BuiltIn).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".mod", StringComparison.Ordinal)).Order();

    [Test]
    public void There_are_some() => Assert.That(Files.Count(), Is.GreaterThanOrEqualTo(16));

    [TestCaseSource(nameof(Files))]
    public void A_file_has_no_mistakes_and_the_name_of_its_mechanism(string name)
    {
        using var reader = new StreamReader(typeof(BuiltIn).Assembly.GetManifestResourceStream(name)!);
        var file = ModFile.Compile(name, reader.ReadToEnd());
        Assert.That(file.Diagnostics, Is.Empty);
        Assert.That(file.Type!.Name.ToLowerInvariant() + ".mod", Is.EqualTo(name));
    }
}
