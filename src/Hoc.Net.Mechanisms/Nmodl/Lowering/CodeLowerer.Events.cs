using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using BinaryOperator = Hoc.Net.Language.Nmodl.BinaryOperator;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>What instances do with events.</content>
internal sealed partial class CodeLowerer
{
    private EventForm Event(EventAction action, CallExpression call, NameScope scope, int count)
    {
        CheckCount(call, count);
        return new(action, Arguments(call, scope, count));
    }

    /// <summary>
    /// A call of net_send whose first argument is a time. NEURON writes "t +" before the delay as it stands, so that t is added to the first term of a sum, and events that
    /// follow each other by net_send(event - t, 1) do not fall on event to the last bit.
    /// </summary>
    private static CallExpression AtTime(CallExpression call) => call.Arguments is [var delay, ..]
        ? call with { Arguments = call.Arguments.SetItem(0, AddTime(delay)) }
        : call;

    private static BinaryExpression AddTime(NmodlExpression delay) =>
        delay is BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum && !IsInParentheses(sum.Span)
            ? sum with { Left = AddTime(sum.Left) }
            : new(delay.Span, BinaryOperator.Add, new NameExpression(delay.Span, new(delay.Span, "t")), delay);

    /// <summary>Whether a pair of parentheses holds just this.</summary>
    private static bool IsInParentheses(SourceSpan span)
    {
        var text = span.Source.Characters;
        var before = text[..span.Start].TrimEnd();
        var after = text[span.End..].TrimStart();
        if (before.IsEmpty || before[^1] != '(' || after.IsEmpty || after[0] != ')')
            return false;
        var depth = 0;
        foreach (var c in text.Slice(span.Start, span.Length))
            if ((depth += c == '(' ? 1 : c == ')' ? -1 : 0) < 0)
                return false;
        return true;
    }
}
