using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>The condition of a loop or an if that may make objects which nobody holds once it is judged.</summary>
internal sealed class DiscardingCondition(Expression condition) : NumberExpression(condition.Span)
{
    /// <summary>The condition itself.</summary>
    public Expression Condition => condition;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        TemporaryObjects temporaries = frame.Session.Temporaries;
        int mark = temporaries.Count;
        double number = condition.EvaluateNumber(frame);
        if (temporaries.Count > mark) temporaries.DiscardAbove(mark);
        return number;
    }
}
