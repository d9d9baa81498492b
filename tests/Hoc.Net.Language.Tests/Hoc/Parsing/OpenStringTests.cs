using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

public sealed class OpenStringTests
{
    [TestCase("print \"one\n")]
    [TestCase("{ print \"one }\n")]
    [TestCase("proc p() { print \"one }\nx = 1\n")]
    [TestCase("proc p() {\n  print \"one }\n}\n")]
    public void A_missing_quote_is_named_even_where_it_hides_a_brace(string script)
    {
        new StatementReader(new SourceText("script.hoc", script)).TryRead(out StatementText statement);
        Diagnostic? error = new HocParser().Parse(statement).Error;
        Assert.That(error?.Message, Does.Contain("string is not closed"));
        Assert.That(error!.Span?.Text, Does.StartWith("\"one"));
    }
}
