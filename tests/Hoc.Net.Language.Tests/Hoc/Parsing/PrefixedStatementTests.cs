using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

public sealed class PrefixedStatementTests
{
    [TestCase("soma L = 9", "soma")]
    [TestCase("dend[2] { L = 9 }", "dend[2]")]
    [TestCase("cell.axon insert hh", "cell.axon")]
    [TestCase("list.append(x) n += 1", "list.append(x)")]
    [TestCase("cells.o(2).get().dend[1] L = 9", "cells.o(2).get().dend[1]")]
    [TestCase("$o1.o(2).clear() n += 1", "$o1.o(2).clear()")]
    public void A_name_an_element_or_what_a_dot_reaches_takes_the_rest_of_the_line(string script, string prefix)
    {
        Assert.That(Parse(script).Syntax, Is.InstanceOf<PrefixedStatementSyntax>()
            .With.Property(nameof(PrefixedStatementSyntax.Prefix)).Property("Span").Property("Text").EqualTo(prefix));
    }

    [TestCase("f(x) n += 1")]
    [TestCase("(list.append(x)) n += 1")]
    [TestCase("n = list.append(x) n += 1")]
    [TestCase("list.count + 1 n += 1")]
    public void Anything_else_ends_a_statement(string script)
    {
        Assert.That(Parse(script).Error?.Descriptor, Is.EqualTo(SyntaxDiagnostics.LineEnds));
        Assert.That(Parse("{ " + script + " }").Syntax, Is.InstanceOf<BlockSyntax>()
            .With.Property(nameof(BlockSyntax.Statements)).Count.EqualTo(2));
    }

    // nrniv 8.2.2 repeats both statements in: for i = 0, 1 list.append(x) print i
    [Test]
    public void The_body_of_a_loop_reaches_past_a_method_call_to_the_end_of_the_line()
    {
        Assert.That(Parse("for i = 0, 1 list.append(x) print i").Syntax, Is.InstanceOf<ForRangeSyntax>()
            .With.Property(nameof(ForRangeSyntax.Body)).InstanceOf<PrefixedStatementSyntax>());
    }

    private static ParsedStatement Parse(string script)
    {
        new StatementReader(new SourceText("script.hoc", script)).TryRead(out StatementText statement);
        return new HocParser().Parse(statement);
    }
}
