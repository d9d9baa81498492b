using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Prints how a search by principal axes goes, as much as attr_praxis asked for, and does what was asked for after each round.</summary>
internal sealed class FitReport(HocSession session, FitSettings settings, Action<PrincipalAxisSearch>? afterRound) : IPrincipalAxisWatcher
{
    private const int ValuesInARow = 5;
    private const int MostShown = 4; // variables, unless much is printed

    /// <inheritdoc/>
    public void Improved(PrincipalAxisSearch search)
    {
        if (settings.Printing < 1) return;
        session.Write($"After {search.Searches} linear searches, the function has been evaluated {search.Evaluations} times.\n");
        session.Write($"The smallest value found is f(x) = {Text(search.Value)}\n");
        session.Write(search.Value > 0
            ? $"log (f(x)) - 0 = {Text(Math.Log10(search.Value))}\n"
            : "log (f(x)) -- 0 is undefined\n");
        if (search.Point.Length > MostShown && settings.Printing < 3) return;
        foreach (double x in search.Point) session.Write($"x is:{Text(x)}\n");
    }

    /// <inheritdoc/>
    public void SecondDifferences(PrincipalAxisSearch search)
    {
        if (settings.Printing > 1) List("The second difference array d[*] is :", search.Curvatures);
    }

    /// <inheritdoc/>
    public void RoundEnded(PrincipalAxisSearch search)
    {
        if (settings.Printing > 1) List("The approximating quadratic form has the principal values:", search.Curvatures);
        afterRound?.Invoke(search);
    }

    /// <inheritdoc/>
    public bool IsEnough() => --settings.RoundsLeft == 0;

    /// <inheritdoc/>
    public void Ended(PrincipalAxisSearch search)
    {
        if (settings.Printing < 1) return;
        List("The approximating quadratic form has the principal values:", search.Curvatures);
        ListAxes(search.Directions);
        List("x is:", search.Point);
    }

    private void List(string title, double[] values)
    {
        session.Write(title + "\n");
        foreach (double value in values) session.Write(Text(value) + "\n");
    }

    private void ListAxes(double[][] directions)
    {
        session.Write("and the principal axes:\n");
        for (int low = 0; low == 0 || low < directions.Length; low += ValuesInARow)
        {
            int high = Math.Min(low + ValuesInARow, directions.Length);
            for (int i = 0; i < directions.Length; i++)
            {
                session.Write($"{i + 1,3}");
                for (int j = low; j < high; j++) session.Write($"  {Text(directions[i][j]),12}");
                session.Write("\n");
            }
        }
    }

    private static string Text(double number) => CNumber.General(number, 6, alternate: false);
}
