using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Solving;

/// <summary>
/// How a system is solved: by pivots on the diagonal in an order that depends on the occupied positions alone, or, where the diagonal has
/// holes or the form asks for it, by pivots of greatest magnitude in each column.
/// </summary>
/// <remarks>
/// The order is Markowitz's (Management Science 3, 1957): the next pivot is the one whose elimination touches the fewest elements,
/// (r − 1)(c − 1) for r and c elements in its row and column; the first of equals. Kinetic schemes make matrices I − Δt J with a
/// dominant diagonal, for which any such order is stable.
/// </remarks>
internal sealed class EliminationPlan
{
    private EliminationPlan(int size, ImmutableArray<EliminationStep> steps) => (Size, Steps) = (size, steps);

    public int Size { get; }

    /// <summary>The pivots in order; empty when they are chosen by value.</summary>
    public ImmutableArray<EliminationStep> Steps { get; }

    /// <summary>Whether pivots are chosen by the values, row by row.</summary>
    public bool IsByValue => Steps.IsEmpty;

    /// <summary>The plan of a solution in a body, which tells by its assignments which elements are occupied.</summary>
    public static EliminationPlan Of(LinearSolveForm form, ImmutableArray<FormStatement> body)
    {
        var byValue = new EliminationPlan(form.Size, []);
        if (form.PivotsByValue)
            return byValue;
        var occupied = new OccupiedElements(form.Matrix);
        occupied.VisitAll(body);
        var steps = Order(form.Size, occupied.Of(form.Size));
        return steps is null ? byValue : new(form.Size, [.. steps]);
    }

    private static List<EliminationStep>? Order(int size, bool[] occupied)
    {
        var open = Enumerable.Range(0, size).ToList();
        var steps = new List<EliminationStep>();
        while (open.Count > 0)
        {
            var candidates = open.Where(p => occupied[p * size + p]).ToList();
            if (candidates.Count == 0)
                return null;
            var pivot = candidates.MinBy(p =>
                (open.Count(j => occupied[p * size + j]) - 1) * (open.Count(i => occupied[i * size + p]) - 1));
            open.Remove(pivot);
            int[] rows = [.. open.Where(i => occupied[i * size + pivot])];
            int[] columns = [.. open.Where(j => occupied[pivot * size + j])];
            var fillIns = new List<bool>();
            foreach (var i in rows)
            {
                foreach (var j in columns)
                {
                    fillIns.Add(!occupied[i * size + j]);
                    occupied[i * size + j] = true;
                }
            }

            steps.Add(new(pivot, [.. rows], [.. columns], [.. fillIns]));
        }

        return steps;
    }
}
