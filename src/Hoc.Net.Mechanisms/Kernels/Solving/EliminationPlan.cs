using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Solving;

/// <summary>
/// How a system is solved: by pivots on the diagonal in an order that depends on the occupied positions alone, or, where the diagonal has
/// holes or the form asks for it, by pivots of greatest magnitude in each column.
/// </summary>
/// <remarks>
/// The order is NEURON's, since it decides the last bits: rows wait sorted by how many elements they have left, and one whose number changes goes
/// before its equals; the first of the queue is the next pivot. Kinetic schemes make matrices I − Δt J with a dominant diagonal, for which any
/// order is stable.
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
        var order = Order(form.Size, occupied.Of(form.Size));
        return order is null ? byValue : new(form.Size, [.. StepsOf(form.Size, occupied.Of(form.Size), order)]);
    }

    /// <summary>The pivots in order; null where one of them would be zero.</summary>
    private static List<int>? Order(int size, bool[] occupied)
    {
        var counts = new int[size];
        var queue = new List<int>();
        for (var row = 0; row < size; row++)
        {
            counts[row] = Enumerable.Range(0, size).Count(column => column == row || occupied[row * size + column]);
            Insert(row, queue, counts);
        }

        var open = Enumerable.Range(0, size).ToList();
        var order = new List<int>();
        while (queue.Count > 0)
        {
            var pivot = queue[0];
            if (!occupied[pivot * size + pivot])
                return null;
            order.Add(pivot);
            queue.RemoveAt(0);
            open.Remove(pivot);
            int[] columns = [.. open.Where(column => occupied[pivot * size + column])];
            foreach (var row in open.Where(row => occupied[row * size + pivot]))
            {
                queue.Remove(row);
                counts[row] += columns.Count(column => !occupied[row * size + column]) - 1;
                Insert(row, queue, counts);
                foreach (var column in columns)
                    occupied[row * size + column] = true;
            }
        }

        return order;
    }

    private static void Insert(int row, List<int> queue, int[] counts)
    {
        var place = queue.FindIndex(other => counts[other] >= counts[row]);
        queue.Insert(place < 0 ? queue.Count : place, row);
    }

    /// <summary>The eliminations, with columns in the order in which they will be pivots.</summary>
    private static IEnumerable<EliminationStep> StepsOf(int size, bool[] occupied, List<int> order)
    {
        for (var i = 0; i < size; i++)
        {
            var pivot = order[i];
            var later = order[(i + 1)..];
            int[] rows = [.. later.Where(row => occupied[row * size + pivot])];
            int[] columns = [.. later.Where(column => occupied[pivot * size + column])];
            var fillIns = new List<bool>();
            foreach (var row in rows)
            {
                foreach (var column in columns)
                {
                    fillIns.Add(!occupied[row * size + column]);
                    occupied[row * size + column] = true;
                }
            }

            yield return new(pivot, [.. rows], [.. columns], [.. fillIns]);
        }
    }
}
