import { defineContentScript } from 'wxt/utils/define-content-script';
import './highlights.css';
export default defineContentScript({ matches: ['http://*/*', 'https://*/*'], registration: 'runtime', main() {} });
