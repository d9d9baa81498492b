using System.Collections;
using System.Reflection;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc;

/// <summary>The children of each kind of node are all nodes that its properties hold.</summary>
internal sealed class SyntaxChildrenTests
{
    private const string Script = """
        create a, b[2]
        double x[3], y[n][m]
        objref o[2]
        strdef s
        depvar q
        func f() { local i  localobj l  if ($1 > 0) return $1 else return -$2  return f($&3) + $o4.size($i) }
        proc p() { while (1) { break continue } for i = 0, 3 print i, "a" for (i = 0; i < 3; i += 1) { z = i } stop }
        iterator it() { iterator_statement }
        for it(1, 2) { x[0] = 3 }
        parallel w = 0, 3 { print w }
        forall { insert hh uninsert hh }
        forsec "a" print secname()
        ifsec "b" L = 3
        for (x) print x
        for (x, 0) print x
        a { nseg = 3 gnabar_hh(0:1) = .1:.2 }
        a diam(0:1) += 3:4
        access b[1]
        connect b[0](0), a(1)
        b[0] connect b[1](0), 1
        eqn z:: 3 = z^2
        setpointer o[0].p, a.v(.5)
        o[0] = new Vector(3, &z)
        o[0].x[1] = !z || -z && z % 2
        delete z
        begintemplate T
        public i, j
        external f
        endtemplate T
        help f
        debug
        """;

    [Test]
    public void They_are_the_nodes_of_its_properties()
    {
        var seen = new HashSet<Type>();
        foreach (SyntaxNode node in Parse(Script).SelectMany(SyntaxChildren.AllOf))
        {
            seen.Add(node.GetType());
            Assert.That(SyntaxChildren.Of(node), Is.EqualTo(ByReflection(node)), node.GetType().Name);
        }

        Assert.That(seen, Has.Count.GreaterThan(45));
    }

    private static List<StatementSyntax> Parse(string script)
    {
        var parser = new HocParser();
        var reader = new StatementReader(new SourceText("test.hoc", script));
        var statements = new List<StatementSyntax>();
        while (reader.TryRead(out StatementText text))
        {
            ParsedStatement parsed = parser.Parse(text);
            Assert.That(parsed.Error?.Message, Is.Null, text.Span.Text);
            if (parsed.Syntax is { } statement) statements.Add(statement);
        }

        return statements;
    }

    private static List<SyntaxNode> ByReflection(SyntaxNode node) =>
    [
        .. node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(static property => property.MetadataToken)
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(node))
            .SelectMany(static value => value is SyntaxNode child ? [child] : value is IEnumerable list and not string ? list.OfType<SyntaxNode>() : []),
    ];
}
