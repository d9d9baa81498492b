using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

public sealed class IteratorLoopTests
{
    [TestCase("for cells(1, 2) print i", typeof(CallSyntax))]
    [TestCase("for net.cells(1, 2) { print i }", typeof(CallSyntax))]
    [TestCase("for net.cells { print i }", typeof(MemberSyntax))]
    [TestCase("for nets.o(0).cells print i", typeof(MemberSyntax))]
    [TestCase("for $o1.cells print i", typeof(MemberSyntax))]
    public void An_iterator_of_an_object_may_come_without_parentheses(string script, Type iterator)
    {
        Assert.That(Parse(script).Syntax, Is.InstanceOf<ForIteratorSyntax>()
            .With.Property(nameof(ForIteratorSyntax.Iterator)).InstanceOf(iterator));
    }

    // nrniv -nobanner -nogui (8.2.2): syntax error.
    [Test]
    public void An_iterator_procedure_needs_its_parentheses()
    {
        Assert.That(Parse("for cells print i").Error?.Descriptor, Is.EqualTo(SyntaxDiagnostics.Unexpected));
    }

    private static ParsedStatement Parse(string script)
    {
        new StatementReader(new SourceText("script.hoc", script)).TryRead(out StatementText statement);
        return new HocParser().Parse(statement);
    }
}
