using System.Runtime.CompilerServices;
using System.Text;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime.Checking;

namespace Hoc.Net.Runtime.Tests.Checking;

/// <summary>Code in order has the same meaning as before, and stays as it is when it is formatted again.</summary>
internal sealed class ScriptFormatterTests
{
    [TestCase("proc p(){print 1}", "proc p() { print 1 }")]
    [TestCase("if(x==2){\nprint -x\n}else{\nprint !x\n}", "if (x == 2) {\n    print -x\n} else {\n    print !x\n}")]
    [TestCase("for i=0,3{\nfor(j=0;j<3;j+=1){\nx[i] [j]=i*j -2\n}\n}", "for i = 0, 3 {\n    for (j = 0; j < 3; j += 1) {\n        x[i][j] = i*j - 2\n    }\n}")]
    [TestCase("soma.v( .5 )  =  3\nstim . amp=1e-3", "soma.v(.5) = 3\nstim.amp = 1e-3")]
    [TestCase("gnabar_hh(0:1)=.1:.2", "gnabar_hh(0:1) = .1:.2")]
    [TestCase("x = sscanf(\"3  4\", \"%g\" , & y)", "x = sscanf(\"3  4\", \"%g\", &y)")]
    [TestCase("a = 1 // one\nbcd = 2 // two\n\nc = 3 // three", "a = 1    // one\nbcd = 2  // two\n\nc = 3  // three")]
    [TestCase("a = 1 + \\\n2", "a = 1 + \\\n    2")]
    [TestCase("/* a\n   b */\n\n\n\n\nx = 1  \t", "/* a\n   b */\n\n\nx = 1")]
    [TestCase("{x=1}\n{}\n{ }", "{ x = 1 }\n{}\n{ }")]
    [TestCase("a=fscan()\n  3   4\nb=2", "a = fscan()\n  3   4\nb=2")]
    [TestCase("x=1\nquit()\nwhat  is this", "x = 1\nquit()\nwhat  is this")]
    public void HOC_is_set_in_order(string text, string expected) => Assert.That(Format("a.hoc", text).TrimEnd('\n'), Is.EqualTo(expected));

    [TestCase("NEURON{\nSUFFIX a RANGE g,h\n}", "NEURON {\n    SUFFIX a RANGE g, h\n}")]
    [TestCase("PARAMETER {\n\tg=.1 (S/cm2) <0,1e9> : conductance\n}", "PARAMETER {\n    g = .1 (S/cm2) <0, 1e9>  : conductance\n}")]
    [TestCase("COMMENT\n  as   it is\nENDCOMMENT\nPROCEDURE p() {\nVERBATIM\n\treturn   0;\nENDVERBATIM\nif(a==1){ b=2 }\n}", "COMMENT\n  as   it is\nENDCOMMENT\nPROCEDURE p() {\nVERBATIM\n\treturn   0;\nENDVERBATIM\n    if (a == 1) { b = 2 }\n}")]
    public void NMODL_is_set_in_order(string text, string expected) => Assert.That(Format("a.mod", text).TrimEnd('\n'), Is.EqualTo(expected));

    [Test]
    public void Line_ends_stay_those_of_the_file() => Assert.That(Format("a.hoc", "x=1\r\ny=2\r\n"), Is.EqualTo("x = 1\r\ny = 2\r\n"));

    [Test]
    public void What_has_mistakes_is_not_formatted()
    {
        var diagnostics = new List<Diagnostic>();
        Assert.That(ScriptFormatter.Format("a.hoc", "x = (1\n", 4, diagnostics), Is.Null);
        Assert.That(diagnostics.Select(static mistake => mistake.Descriptor.Code), Is.EqualTo(new[] { "HOC1002" }));
    }

    [Test]
    public void All_scripts_and_mechanisms_here_keep_their_trees()
    {
        int count = 0;
        foreach (string path in FilesHere())
        {
            string text = ModFolder.Read(path).ReplaceLineEndings("\n");
            var diagnostics = new List<Diagnostic>();
            if (ScriptFormatter.Format(path, text, 4, diagnostics) is not { } formatted) continue; // a case of mistakes
            Assert.That(Tree(path, formatted), Is.EqualTo(Tree(path, text)), path);
            Assert.That(ScriptFormatter.Format(path, formatted, 4, diagnostics), Is.EqualTo(formatted), path);
            count++;
        }

        Assert.That(count, Is.GreaterThan(900));
    }

    private static string Format(string name, string text) => ScriptFormatter.Format(name, text, 4, [])!;

    private static string Tree(string path, string text)
    {
        if (path.EndsWith(".mod", StringComparison.Ordinal)) return ModFile.Parse(path, text).File is { } file ? NmodlPrinter.Print(file) : "";
        CheckedScript script = new ScriptParser(new SourceText(path, text), []).Parse();
        return script.Statements.Aggregate(new StringBuilder(), static (tree, statement) => tree.AppendLine(SyntaxPrinter.Print(statement))).ToString();
    }

    private static IEnumerable<string> FilesHere([CallerFilePath] string here = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
        return new[] { "src", "tests", "examples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Where(static path => Path.GetExtension(path) is ".hoc" or ".mod" && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal);
    }
}
