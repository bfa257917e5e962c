using Microsoft.CodeAnalysis;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Tool.Migrating;

/// <summary>What the plans of a project say, as a report.</summary>
internal static class ReportPlans
{
    public static ProjectReport Of(Project project, ProjectMigration migration)
    {
        var report = new ProjectReport
        {
            Project = project.Name,
            Library = migration.Dialect.Name,
            Clients = migration.Clients.Count,
            ClientsDone = migration.Clients.Count(static plan => plan.IsPossible),
            Methods = migration.Clients.Sum(static plan => plan.Methods),
            MethodsDone = migration.Clients.Where(static plan => plan.IsPossible).Sum(static plan => plan.Methods),
            Uses = migration.Uses.Count,
            UsesDone = migration.Uses.Count(static use => use.Changes.Count > 0),
            NeedsInjection = migration.Uses.Any(static use => use.Text.Contains("session of its own", StringComparison.Ordinal)),
        };
        foreach (var plan in migration.Clients)
        {
            foreach (var remark in plan.Remarks)
            {
                var lines = remark.Kind == RemarkKind.Stays ? report.Stays : plan.IsPossible ? report.Differences : null;
                lines?.Add(new ReportLine(Places.Of(remark.Location), $"{plan.Client.Name}: '{remark.Subject}': {remark.Text}."));
            }
        }

        foreach (var use in migration.Uses.Where(static use => use.Changes.Count == 0))
        {
            report.ByHand.Add(new ReportLine(Places.Of(use.Node.GetLocation()), $"{use.Node.ToString().Split('\n')[0].Trim()}: {use.Text}."));
        }

        return report;
    }
}
