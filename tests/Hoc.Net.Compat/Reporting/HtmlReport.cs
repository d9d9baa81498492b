using System.Net;
using System.Text;
using Hoc.Net.Compat.Comparing;

namespace Hoc.Net.Compat.Reporting;

/// <summary>Writes the report for whoever looks for the cause: both traces drawn, both texts, what hoc said.</summary>
internal static class HtmlReport
{
    private const string Head =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>hoc and NEURON</title><style>
        body { font: 14px sans-serif; margin: 2em; max-width: 75em } table { border-collapse: collapse } td, th { padding: .2em .6em; text-align: left; border-bottom: 1px solid #ddd }
        figure { display: inline-block; margin: .5em } svg { width: 420px; height: 180px; border: 1px solid #ccc } polyline { fill: none; vector-effect: non-scaling-stroke }
        .neuron { stroke: #f0a0a0; stroke-width: 4 } .hoc { stroke: #103070; stroke-width: 1.2 } pre { background: #f6f6f6; padding: .5em; overflow: auto }
        .Same { color: #080 } .Close { color: #770 } .Different, .Fails { color: #b00 }
        </style></head><body><h1>hoc and NEURON</h1><p>NEURON's lines are thick and pale, those of hoc thin above them.</p>

        """;

    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<ModelResult> results)
    {
        var text = new StringBuilder(Head);
        text.Append("<p>").AppendJoin(", ", Enum.GetValues<Outcome>().Select(outcome => $"{OutcomeNames.Of(outcome)}: {results.Count(result => result.Outcome == outcome)}")).Append("</p>\n");
        text.Append("<table><tr><th>model</th><th>outcome</th><th>lines</th><th>nrnivmodl, s</th><th>nrniv, s</th><th>hoc, s</th><th>why</th></tr>\n");
        foreach (ModelResult r in results)
        {
            text.Append($"<tr><td><a href=\"#m{r.Number}\">{r.Number}</a></td><td class=\"{r.Outcome}\">{OutcomeNames.Of(r.Outcome)}</td><td>{r.Lines}</td>");
            text.Append($"<td>{r.CompileSeconds:F1}</td><td>{r.NeuronSeconds:F1}</td><td>{r.HocSeconds:F1}</td><td>{Escaped(r.Reason)}</td></tr>\n");
        }

        text.Append("</table>\n");
        foreach (ModelResult result in results.Where(result => result.Outcome < Outcome.NotDriven)) Chapter(text, result);
        return text.Append("</body></html>\n").ToString();
    }

    private static void Chapter(StringBuilder text, ModelResult result)
    {
        text.Append($"<h2 id=\"m{result.Number}\">{result.Number}: <span class=\"{result.Outcome}\">{OutcomeNames.Of(result.Outcome)}</span></h2>\n");
        if (result.Reason.Length > 0) text.Append($"<p>{Escaped(result.Reason)}</p>\n");
        if (result.Text > Outcome.Same) text.Append($"<pre>NEURON: {Escaped(result.ReferenceText)}\nhoc:    {Escaped(result.OurText)}</pre>\n");
        foreach (TracePair pair in result.Pairs) text.Append(TracePicture.Draw(pair)).Append('\n');
        if (result.Errors.Length > 0) text.Append($"<details><summary>what hoc said</summary><pre>{Escaped(result.Errors)}</pre></details>\n");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
