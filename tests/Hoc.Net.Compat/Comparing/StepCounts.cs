using System.Globalization;
using System.Text.RegularExpressions;

namespace Hoc.Net.Compat.Comparing;

/// <summary>What variable steps have cost up to the moments of a run, as <c>cvode.statistics</c> tells it there.</summary>
/// <param name="Steps">Accepted steps, of all integrators.</param>
/// <param name="Evaluations">Evaluations of the derivatives.</param>
internal sealed partial record StepCounts(long Steps, long Evaluations)
{
    /// <summary>What collect.hoc printed of it; null where no moment had variable steps.</summary>
    public static StepCounts? Read(string output)
    {
        long steps = 0, evaluations = 0;
        foreach (Match part in Printed().Matches(output))
        {
            steps += Sum(Advances().Matches(part.Value));
            evaluations += Sum(Functions().Matches(part.Value));
        }

        return evaluations > 0 ? new StepCounts(steps, evaluations) : null;
    }

    /// <summary>The text of a run without what collect.hoc printed.</summary>
    public static string Without(string output) => Printed().Replace(output, "");

    private static long Sum(MatchCollection counts) => counts.Sum(count => long.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\ncompat_statistics_ begin\n.*?compat_statistics_ end\n", RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex(@"(\d+) advance_tn")]
    private static partial Regex Advances();

    [GeneratedRegex(@"(\d+) function evaluations")]
    private static partial Regex Functions();
}
