// Payload's REST interface, for the admin and for staff's own programs.
import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { guardStaffApi } from '@/staff/access/guard-staff-api';

export const GET = guardStaffApi(config, REST_GET(config));
export const OPTIONS = guardStaffApi(config, REST_OPTIONS(config));
export const POST = guardStaffApi(config, REST_POST(config));
export const PATCH = guardStaffApi(config, REST_PATCH(config));
export const PUT = guardStaffApi(config, REST_PUT(config));
export const DELETE = guardStaffApi(config, REST_DELETE(config));
