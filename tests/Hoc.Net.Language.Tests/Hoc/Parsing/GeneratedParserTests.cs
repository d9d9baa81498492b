using System.Security.Cryptography;
using System.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

public sealed class GeneratedParserTests
{
    [TestCase("HocLexer")]
    [TestCase("HocParser")]
    [TestCase("NmodlLexer")]
    [TestCase("NmodlParser")]
    public void The_checked_in_parser_comes_from_the_grammar_beside_it(string name)
    {
        string grammar = Read($"grammar/{name}.g4");
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(grammar)));
        Assert.That(
            Read($"src/Hoc.Net.Language/Generated/{name}.cs"),
            Does.Contain($"// {name}.g4 SHA-256 {hash}\n"),
            "regenerate the parsers as grammar/README.md says");
    }

    private static string Read(string path)
    {
        DirectoryInfo folder = new(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hoc.Net.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Hoc.Net.sln above the tests");
        return File.ReadAllText(Path.Combine(folder.FullName, path)).Replace("\r\n", "\n");
    }
}
