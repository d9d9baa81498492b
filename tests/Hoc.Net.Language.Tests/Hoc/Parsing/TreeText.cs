using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Everything that is in a tree, places too, so that two trees can be compared.</summary>
internal static class TreeText
{
    public static string Of(StatementSyntax tree)
    {
        var text = new StringBuilder();
        Write(text, tree, 0);
        return text.ToString();
    }

    /// <summary>How many runs a tree holds.</summary>
    public static int CountRuns(object? part) => part switch
    {
        ShapeRunSyntax => 1,
        null or string or ValueType => 0,
        IEnumerable list => list.Cast<object?>().Sum(CountRuns),
        StatementSyntax => part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Sum(property => CountRuns(property.GetValue(part))),
        _ => 0,
    };

    private static void Write(StringBuilder text, object? part, int depth)
    {
        switch (part)
        {
            case null:
                text.Append(" null");
                break;
            case SourceSpan span:
                text.Append(CultureInfo.InvariantCulture, $" [{span.Start}..{span.End}]");
                break;
            case string or ValueType and not Identifier:
                text.Append(CultureInfo.InvariantCulture, $" {part}");
                break;
            case ShapeRunSyntax run:
                foreach (StatementSyntax statement in run.Expand()) Write(text, statement, depth);
                break;
            case IEnumerable list:
                foreach (object? item in list) Write(text, item, depth);
                break;
            default:
                text.Append('\n').Append(' ', depth).Append(part.GetType().Name);
                foreach (PropertyInfo property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    Write(text, property.GetValue(part), depth + 1);
                break;
        }
    }
}
