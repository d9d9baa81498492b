using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>A variable or one element of an array, to solve for or to differentiate by.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Index">The element; null for the variable itself.</param>
internal sealed record Place(string Name, NmodlExpression? Index)
{
    /// <summary>Whether an expression is this place. Indices are the same when they are written the same.</summary>
    public bool Is(NmodlExpression expression) => expression switch
    {
        NameExpression name => name.Name.Text == Name && Index is null,
        ElementExpression element => element.Name.Text == Name && Index is not null && TreeEquality.AreSame(element.Index, Index),
        _ => false,
    };

    /// <summary>Whether an expression may be this place: another element of the same array too, since indices may be equal.</summary>
    public bool MayBe(NmodlExpression expression) => TreeWalk.NameOf(expression) == Name && !IsOtherElement(expression);

    public NmodlExpression At(SourceSpan span) => new Build(span).Variable(Name, Index);

    private bool IsOtherElement(NmodlExpression expression) =>
        expression is ElementExpression { Index: NumberLiteral number } && Index is NumberLiteral mine && number.Value != mine.Value;
}
